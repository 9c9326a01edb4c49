namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The elementwise sum.</summary>
        public static Tensor operator +(Tensor left, Tensor right) => left.add(right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(Tensor left, Scalar right) => left.add(right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(Tensor left, int right) => left.add(right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(Tensor left, long right) => left.add(right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(Tensor left, float right) => left.add(right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(Tensor left, double right) => left.add(right);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(Scalar left, Tensor right) => right.add(left);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(int left, Tensor right) => right.add(left);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(long left, Tensor right) => right.add(left);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(float left, Tensor right) => right.add(left);

        /// <inheritdoc cref="op_Addition(Tensor, Tensor)" />
        public static Tensor operator +(double left, Tensor right) => right.add(left);

        /// <summary>The elementwise difference.</summary>
        public static Tensor operator -(Tensor left, Tensor right) => left.sub(right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(Tensor left, Scalar right) => left.sub(right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(Tensor left, int right) => left.sub(right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(Tensor left, long right) => left.sub(right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(Tensor left, float right) => left.sub(right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(Tensor left, double right) => left.sub(right);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(Scalar left, Tensor right) => right.negative().add(left);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(int left, Tensor right) => right.negative().add(left);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(long left, Tensor right) => right.negative().add(left);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(float left, Tensor right) => right.negative().add(left);

        /// <inheritdoc cref="op_Subtraction(Tensor, Tensor)" />
        public static Tensor operator -(double left, Tensor right) => right.negative().add(left);

        /// <summary>The elementwise product.</summary>
        public static Tensor operator *(Tensor left, Tensor right) => left.mul(right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(Tensor left, Scalar right) => left.mul(right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(Tensor left, int right) => left.mul(right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(Tensor left, long right) => left.mul(right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(Tensor left, float right) => left.mul(right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(Tensor left, double right) => left.mul(right);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(Scalar left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(int left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(long left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(float left, Tensor right) => right.mul(left);

        /// <inheritdoc cref="op_Multiply(Tensor, Tensor)" />
        public static Tensor operator *(double left, Tensor right) => right.mul(left);

        /// <summary>The elementwise quotient.</summary>
        public static Tensor operator /(Tensor left, Tensor right) => left.div(right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(Tensor left, Scalar right) => left.div(right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(Tensor left, int right) => left.div(right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(Tensor left, long right) => left.div(right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(Tensor left, float right) => left.div(right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(Tensor left, double right) => left.div(right);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(Scalar left, Tensor right) => right.reciprocal().mul(left);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(int left, Tensor right) => right.reciprocal().mul(left);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(long left, Tensor right) => right.reciprocal().mul(left);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(float left, Tensor right) => right.reciprocal().mul(left);

        /// <inheritdoc cref="op_Division(Tensor, Tensor)" />
        public static Tensor operator /(double left, Tensor right) => right.reciprocal().mul(left);
    }
}
