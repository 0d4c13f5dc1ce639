namespace Our.UserAccess.Persistence.SetupSteps;

/// <summary>One thing the package did to Umbraco once, and never again.</summary>
internal sealed class SetupStepRow
{
    public required string Name { get; init; }

    public required DateTime AppliedAt { get; init; }
}
