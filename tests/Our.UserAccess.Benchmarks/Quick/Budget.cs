namespace Our.UserAccess.Benchmarks.Quick;

/// <summary>What a figure must reach, and what it aims at, in the unit of the measurement.</summary>
internal readonly record struct Budget(double Must, double Aim)
{
    public string Judge(double measured) => measured <= Aim ? "aim reached" : measured <= Must ? "within must" : "MISSED";
}
