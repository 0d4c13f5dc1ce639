using System.Globalization;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access.PointInTime;

/// <summary>The facts of a moment, and what of them is not known.</summary>
/// <param name="Facts">As they were then.</param>
/// <param name="Known">What the trail says about the time since.</param>
internal sealed record PastAccess(AccessSnapshot Facts, AuditHistory Known)
{
    private const string Always =
        "The trail does not record where nodes lay, nor the site's settings: both are taken as they are today, and so are the names of what is still there.";

    public IReadOnlyList<string> Notes(DateTime at, bool isNodeKnown)
    {
        var notes = new List<string> { Always };
        if (Known.BeginsAt is null || at < Known.BeginsAt)
        {
            notes.Add(Known.BeginsAt is { } began
                ? string.Create(CultureInfo.InvariantCulture, $"The trail begins on {began:d MMMM yyyy} at {began:HH:mm} UTC. What changed between the moment you ask about and then is not known: the answer is that of the beginning.")
                : "Nothing has been recorded yet: the answer is that of today.");
        }

        if (Known.HasGaps)
        {
            notes.Add("Events after this moment have been taken away as the settings say. Where they told of changes of access, the answer takes what was before them as what came after.");
        }

        if (Known.NoticedLater > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{Known.NoticedLater} of the changes since then were noticed only after they had been made, nobody knows how long after. They may have been in force at this moment already."));
        }

        if (!isNodeKnown)
        {
            notes.Add("The node is gone. Who could do something with it can no longer be worked out.");
        }

        return notes;
    }

    /// <summary>Those who have been deleted since, by what they were called.</summary>
    public IReadOnlyDictionary<Guid, string> NamesThen() => Known.Subjects
        .Where(past => past.Kind == AuditSubjectKinds.User && past.Existed)
        .ToDictionary(past => past.Id, past => past.Name);
}
