using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// An n-dimensional array of numbers, and a place in the graph along which gradients flow back. Its memory is native: it is freed by
    /// <see cref="Dispose()"/>, by the dispose scope it was made in, or, when forgotten, some time after by its finalizer.
    /// </summary>
    [Utils.TypeFormatterSource(typeof(Utils.TypeFormatterSource))]
    public partial class Tensor : IDisposable
    {
        private static long _totalCount;
        private static long _peakCount;

        private TensorImpl? _impl;

        internal Tensor(TensorImpl impl, bool register = true)
        {
            _impl = impl;
            var total = Interlocked.Increment(ref _totalCount);
            if (total > Volatile.Read(ref _peakCount)) Volatile.Write(ref _peakCount, total);
            if (register) OwningDisposeScope = DisposeScopeManager.Register(this);
        }

        /// <summary>Frees what was forgotten.</summary>
        ~Tensor() => Dispose(false);

        /// <summary>A name for whoever debugs.</summary>
        public string? name { get; set; }

        /// <summary>Whether the tensor has been disposed.</summary>
        public bool IsInvalid => _impl is null;

        /// <summary>Live tensors in this process: the same number before and after an epoch means that nothing leaks.</summary>
        public static long TotalCount => Interlocked.Read(ref _totalCount);

        /// <summary>The most that <see cref="TotalCount"/> has been.</summary>
        public static long PeakCount => Interlocked.Read(ref _peakCount);

        internal DisposeScope? OwningDisposeScope { get; set; }

        /// <summary>What this handle stands for.</summary>
        /// <exception cref="InvalidOperationException">The tensor has been disposed.</exception>
        internal TensorImpl Impl => _impl ?? throw Errors.EmptyHandle();

        /// <summary>Frees the tensor. Views of it stay valid.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Frees the tensor, from <see cref="Dispose()"/> or from the finalizer.</summary>
        protected virtual void Dispose(bool disposing)
        {
            var impl = Interlocked.Exchange(ref _impl, null);
            if (impl is null) return;
            if (disposing) OwningDisposeScope?.MarkAsDisposed(this);
            Interlocked.Decrement(ref _totalCount);
            impl.Release();
        }

        /// <summary>Leaves the current dispose scope for the one around it.</summary>
        /// <returns>This tensor.</returns>
        public Tensor MoveToOuterDisposeScope()
        {
            OwningDisposeScope?.MoveToOuter(this);
            return this;
        }

        /// <summary>Leaves all dispose scopes: from here on whoever holds the tensor disposes it.</summary>
        /// <returns>This tensor.</returns>
        public Tensor DetachFromDisposeScope()
        {
            OwningDisposeScope?.Detach(this);
            return this;
        }

        /// <summary>Moves to the scope that owns another tensor.</summary>
        /// <returns>This tensor.</returns>
        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveToOtherDisposeScope(other.OwningDisposeScope);

        /// <summary>Moves to another scope, or to none.</summary>
        /// <returns>This tensor.</returns>
        public Tensor MoveToOtherDisposeScope(DisposeScope? other)
        {
            if (OwningDisposeScope is null) other?.Attach(this);
            else OwningDisposeScope.MoveToOther(other, this);
            return this;
        }

        /// <summary>A second handle to the same tensor.</summary>
        public Tensor alias() => new(Impl.Retain());

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is Tensor other && Equals(other);

        /// <inheritdoc />
        public override int GetHashCode() => base.GetHashCode();

        /// <summary>Gives this handle's tensor away, leaving the handle empty: how a <c>Parameter</c> takes over its data.</summary>
        internal TensorImpl MoveImpl()
        {
            var impl = Impl;
            OwningDisposeScope?.Detach(this);
            _impl = null;
            Interlocked.Decrement(ref _totalCount);
            GC.SuppressFinalize(this);
            return impl;
        }
    }
}
