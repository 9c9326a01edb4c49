using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class DataLoader<T, S>
{
    private sealed class Enumerator : IEnumerator<S>
    {
        private readonly DataLoader<T, S> _loader;
        private IEnumerator<long> _order;
        private IEnumerable<IDisposable> _ofBatch = [];

        public Enumerator(DataLoader<T, S> loader)
        {
            _loader = loader;
            _order = loader.sampler.GetEnumerator();
        }

        public S Current { get; private set; } = default!;

        object IEnumerator.Current => Current!;

        public bool MoveNext()
        {
            DisposeBatch();
            var indices = new List<long>(_loader.batch_size);
            while (indices.Count < _loader.batch_size && _order.MoveNext()) indices.Add(_order.Current);
            if (indices.Count == 0 || (_loader.drop_last && indices.Count < _loader.batch_size)) return false;

            var samples = new T[indices.Count];
            var ofSamples = new IEnumerable<IDisposable>[indices.Count];
            Parallel.For(0, samples.Length, new ParallelOptions { MaxDegreeOfParallelism = _loader.num_workers }, Get);
            Current = Detached(() => _loader.collate_fn(samples, _loader.Device), out var ofBatch);
            if (_loader.DisposeBatch) _ofBatch = ofBatch;
            foreach (var disposable in ofSamples.SelectMany(d => d)) disposable.Dispose();
            return true;

            void Get(int i) => samples[i] = Detached(() => _loader.dataset.GetTensor(indices[i]), out ofSamples[i]);
        }

        public void Reset()
        {
            DisposeBatch();
            _order.Dispose();
            _order = _loader.sampler.GetEnumerator();
        }

        public void Dispose()
        {
            _order.Dispose();
            DisposeBatch();
        }

        /// <summary>Runs a function, and takes the tensors that it made out of all dispose scopes.</summary>
        private static TResult Detached<TResult>(Func<TResult> function, out IEnumerable<IDisposable> made)
        {
            using var scope = NewDisposeScope();
            var result = function();
            made = scope.DisposablesView;
            scope.Detach(made);
            return result;
        }

        private void DisposeBatch()
        {
            foreach (var disposable in _ofBatch) disposable.Dispose();
            _ofBatch = [];
        }
    }
}
