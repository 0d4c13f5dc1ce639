namespace TestSite.Seed;

/// <summary>One part of the seed; the order of the parts stands in <see cref="DemoSeed"/>.</summary>
internal interface ISeedStep
{
    /// <summary>What somebody who waits reads.</summary>
    string Title { get; }

    Task RunAsync(CancellationToken cancellationToken);
}
