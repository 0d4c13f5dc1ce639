namespace Our.UserAccess.Benchmarks.Quick;

/// <summary>What a figure must reach, and what it aims at, in the unit of the measurement.</summary>
/// <param name="Must">The limit.</param>
/// <param name="Aim">What would be better.</param>
/// <param name="MoreIsBetter">For rates; times are better when they are short.</param>
internal readonly record struct Budget(double Must, double Aim, bool MoreIsBetter = false)
{
    public string Judge(double measured) => Keeps(measured, Aim) ? "aim reached" : Keeps(measured, Must) ? "within must" : "MISSED";

    private bool Keeps(double measured, double limit) => MoreIsBetter ? measured >= limit : measured <= limit;
}
