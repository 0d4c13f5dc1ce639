using FsCheck;
using FsCheck.Fluent;
using Our.UserAccess.Corpus;
using Our.UserAccess.Corpus.Format;

namespace Our.UserAccess.Decisions.Tests.Properties;

/// <summary>Checks a rule on many random worlds; the seed of a world that breaks it is in the failure.</summary>
internal static class Worlds
{
    private const int Count = 120;

    private static readonly Config Quiet = Config.QuickThrowOnFailure.WithMaxTest(Count).WithQuietOnSuccess(true);

    public static void Check(Action<Case, CaseWorld> rule) => Check((@case, world, _) => rule(@case, world));

    public static void Check(Action<Case, CaseWorld, WorldGenerator> rule)
    {
        var seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();
        Prop.ForAll(seeds, seed =>
        {
            var generator = new WorldGenerator(seed);
            var @case = generator.Generate();
            rule(@case, new CaseWorld(@case), generator);
        }).Check(Quiet);
    }
}
