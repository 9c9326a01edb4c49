using TorchSharp.Tests.Nn.Training;

// The test runner does not come here; the determinism test starts this program in other settings.
Console.WriteLine(Fingerprint.Take(int.Parse(args.Single())));
