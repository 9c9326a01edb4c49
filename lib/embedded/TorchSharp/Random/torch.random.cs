namespace TorchSharp;

public static partial class torch
{
    /// <summary>Starts the default generator afresh from a seed: from here on a program draws the same numbers in every run.</summary>
    public static Generator manual_seed(long seed) => random.manual_seed(seed);

    /// <summary>Starts the default generator afresh from the time of day.</summary>
    public static long seed() => random.seed();

    /// <summary>The seed of the default generator.</summary>
    public static long initial_seed() => random.initial_seed();

    /// <summary>The default generator.</summary>
    public static partial class random
    {
        /// <summary>Starts the default generator afresh from a seed.</summary>
        public static Generator manual_seed(long seed) => Generator.Default.manual_seed(seed);

        /// <summary>Starts the default generator afresh from the time of day.</summary>
        public static long seed() => Generator.Default.seed();

        /// <summary>The seed of the default generator.</summary>
        public static long initial_seed() => Generator.Default.initial_seed();
    }
}
