using System.Globalization;
using System.Text.Json;
using Our.UserAccess.Reviews.Closing;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Evidence;

/// <summary>One item in words, as both the table and the page show it. Pure.</summary>
internal sealed record EvidenceLine(
    string Person,
    string Email,
    string Holds,
    string LastSignIn,
    string Recommended,
    string Reasons,
    string Reviewer,
    string Done,
    string Because,
    string DecidedBy,
    string DecidedAt,
    string Comment,
    string Outcome,
    string OutcomeSentence)
{
    public static EvidenceLine Of(ReviewRow review, ReviewItemRow item, IReadOnlyDictionary<Guid, string> people)
    {
        var step = ClosingStep.Of(item, review.NoAnswer);
        return new EvidenceLine(
            item.UserName,
            item.UserEmail,
            item.Sentence,
            item.LastSignInAt is { } last ? Time(last) : item.IsApi ? string.Empty : "never",
            Word(item.Recommended),
            string.Join(' ', item.Reasons),
            Name(item.ReviewerId, people),
            step.Until is { } until ? $"{Word(step.Will)} until {Time(until)}" : Word(step.Will),
            Word(step.Because),
            Name(item.DecidedById, people),
            item.DecidedAt is { } at ? Time(at) : string.Empty,
            item.Comment ?? string.Empty,
            item.Outcome is { } outcome ? Word(outcome) : string.Empty,
            item.OutcomeSentence ?? string.Empty);
    }

    public static string Time(DateTime at) => at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Name(Guid? id, IReadOnlyDictionary<Guid, string> people) => id is { } person ? people.GetValueOrDefault(person, $"{person}") : string.Empty;
}
