using TestSite.Seed.Forms;
using TestSite.Seed.Groups;
using TestSite.Seed.Large;
using TestSite.Seed.Members;
using TestSite.Seed.People;
using TestSite.Seed.Sites;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed;

/// <summary>Fills a database that Umbraco's base data is in. What is done is recorded, so that a second run changes nothing.</summary>
internal static class DemoSeed
{
    private const string DoneKey = "TestSite.Seed";

    private static readonly IReadOnlyList<Type> DemoSteps =
    [
        typeof(LanguageStep),
        typeof(DocumentTypeStep),
        typeof(DocumentStep),
        typeof(DomainStep),
        typeof(MediaStep),
        typeof(GroupStep),
        typeof(PeopleStep),
        typeof(SignInHistoryStep),
        typeof(MemberStep),
        typeof(FormStep),
    ];

    private static readonly IReadOnlyList<Type> LargeSteps = [typeof(LargeDocumentStep), typeof(LargeGroupStep), typeof(LargePeopleStep), typeof(LargeFormStep)];

    public static bool IsDone(IServiceProvider services, SeedKind wanted) =>
        wanted == SeedKind.None
        || (Enum.TryParse<SeedKind>(services.GetRequiredService<IKeyValueService>().GetValue(DoneKey), out var done) && done >= wanted);

    public static async Task RunAsync(IServiceProvider services, SeedKind kind, IProgress<string> progress, CancellationToken cancellationToken)
    {
        await RunAsync(services, kind, SeedKind.Demo, DemoSteps, progress, cancellationToken);
        await RunAsync(services, kind, SeedKind.Large, LargeSteps, progress, cancellationToken);
    }

    private static async Task RunAsync(
        IServiceProvider services,
        SeedKind wanted,
        SeedKind stage,
        IReadOnlyList<Type> steps,
        IProgress<string> progress,
        CancellationToken cancellationToken)
    {
        if (wanted < stage || IsDone(services, stage))
        {
            return;
        }

        foreach (var type in steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var scope = services.CreateAsyncScope();
            var step = (ISeedStep)ActivatorUtilities.CreateInstance(scope.ServiceProvider, type);
            progress.Report(step.Title);
            await step.RunAsync(cancellationToken);
        }

        services.GetRequiredService<IKeyValueService>().SetValue(DoneKey, stage.ToString());
    }
}
