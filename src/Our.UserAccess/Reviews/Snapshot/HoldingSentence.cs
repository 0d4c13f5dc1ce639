using System.Globalization;

namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>What somebody holds, for people. Pure.</summary>
internal static class HoldingSentence
{
    public static string Of(Holding holding) => holding.Kind switch
    {
        HoldingKind.Membership => $"Is a member of {holding.GroupName}, which counts everywhere.",
        HoldingKind.Rule => $"Has a rule of their own: {holding.Act} {(holding.PlaceName is { } node ? $"on {node}" : "on the whole site")}{Window(holding)}.",
        _ => $"Holds {holding.GroupName} {(holding.PlaceName is { } place ? $"in {place}" : "everywhere")}{Window(holding)}.",
    };

    private static string Window(Holding holding) =>
        (holding.Since is { } since ? $" since {Day(since)}" : string.Empty) + (holding.Until is { } until ? $", until {Day(until)}" : ", without an end");

    private static string Day(DateTime at) => at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
