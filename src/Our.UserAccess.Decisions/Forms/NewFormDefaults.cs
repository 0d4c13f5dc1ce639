using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>Who gets to a form that is made from now on. Forms that are there keep what they have.</summary>
public sealed record NewFormDefaults
{
    /// <summary>Every group with a record.</summary>
    public bool AllGroups { get; init; }

    /// <summary>Otherwise these.</summary>
    public IReadOnlyCollection<Guid> Groups { get; init; } = [];

    /// <summary>And the groups that count for whoever makes the form, where it is made.</summary>
    public bool CreatorsGroups { get; init; }

    /// <summary>Whether users with a whole record of their own get to it. Whoever makes it does.</summary>
    public Effect ForUsers { get; init; }

    /// <summary>The records that get an entry for the new form.</summary>
    /// <param name="facts">The facts, which need not know the form yet.</param>
    /// <param name="folder">Where the form is made.</param>
    /// <param name="creator">Who makes it; null when that is not known.</param>
    public IReadOnlyList<FormsRecord> Granted(FormsFacts facts, Guid? folder, FormsAsker? creator)
    {
        var place = folder is { } key ? FormsPlace.OfFolder(key) : FormsPlace.Site;
        var ofCreator = creator is null || !CreatorsGroups
            ? []
            : Voices.OfGroups(facts, creator, Spot.Of(facts, place)).Select(record => record.Subject).ToHashSet();
        return
        [
            .. facts.Groups.Values.Where(record => AllGroups || Groups.Contains(record.Subject) || ofCreator.Contains(record.Subject)),
            .. facts.Users.Values.Where(record => record.Subject == creator?.User || (record.Kind == FormsRecordKind.Whole && ForUsers == Effect.Allow)),
        ];
    }
}
