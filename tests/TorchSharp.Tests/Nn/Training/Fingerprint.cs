using System.Security.Cryptography;
using TorchSharp.Kernels.Simd;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn.Training;

/// <summary>Trains models that use all the kernels, and says which bits came out.</summary>
internal static class Fingerprint
{
    private const long Batch = 20;

    /// <summary>The width of the vectors in bits, and a hash of losses and parameters.</summary>
    public static string Take(int threads)
    {
        set_num_threads(threads);
        using var scope = NewDisposeScope();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (allImages, classes) = DrawnImages.All();
        var images = allImages.narrow(0, 0, 3 * Batch);
        manual_seed(3);
        Train(Models.Fnn(nn.Dropout(0.2)), m => optim.SGD(m.parameters(), 0.1, momentum: 0.9), images, classes, hash);
        Train(Models.Cnn(), m => optim.Adam(m.parameters()), Turned(images), classes, hash);
        Train(
            nn.Sequential(
                nn.Conv2d(1, 4, (5, 3), stride: (2, 1)), nn.BatchNorm2d(4), nn.GELU(), nn.AvgPool2d(2), nn.Upsample([9, 9]),
                nn.Conv2d(4, 6, 3, groups: 2),
                nn.MaxPool2d(3, 2), nn.Flatten(), nn.LayerNorm(54), nn.Tanh(), nn.Linear(54, 10)),
            m => optim.RMSProp(m.parameters(), momentum: 0.5), images, classes, hash);
        Train(
            nn.Sequential(
                nn.Conv2d(1, 6, 5, padding: 2), nn.BatchNorm2d(6), nn.LeakyReLU(0.1), nn.MaxPool2d(3, 2, 1), nn.Conv2d(6, 11, 3), nn.SiLU(),
                nn.AvgPool2d(3, 1, 1), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(11, 10)),
            m => optim.AdamW(m.parameters()), images, classes, hash);
        return $"{SimdWidth.Bits} {Convert.ToHexString(hash.GetHashAndReset())}";
    }

    private static Tensor Turned(Tensor images)
    {
        var matrix = tensor(new[,,] { { { 0.9f, 0.3f, 0.1f }, { -0.3f, 0.9f, 0f } } });
        return nn.functional.grid_sample(images, nn.functional.affine_grid(matrix.expand(images.size(0), -1, -1), images.shape));
    }

    private static void Train(
        Modules.Sequential model, Func<Modules.Sequential, optim.Optimizer> make, Tensor images, Tensor classes, IncrementalHash hash)
    {
        using var owned = model;
        using var optimizer = make(model);
        for (var i = 0; i < 3; i++)
        {
            using var step = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(model.call(images.narrow(0, i * Batch, Batch)), classes.narrow(0, i * Batch, Batch));
            loss.backward();
            nn.utils.clip_grad_norm_(model.parameters(), 5);
            optimizer.step();
            hash.AppendData(loss.bytes);
        }
        foreach (var parameter in model.parameters()) hash.AppendData(parameter.bytes);
    }
}
