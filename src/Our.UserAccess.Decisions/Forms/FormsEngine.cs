using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>May somebody do this with a form? The same facts give the same answer; nothing is remembered.</summary>
public static class FormsEngine
{
    public static FormsDecision Decide(FormsFacts facts, FormsAsker asker, FormsPlace place, FormsPermission permission)
    {
        var asked = PlaceOf(place, permission);
        if (Refusal(facts, asker, asked) is { } refused)
        {
            return new FormsDecision(Verdict.Deny, refused);
        }

        var spot = Spot.Of(facts, asked);
        var isAllowed = Voices.All(facts, asker, spot).Any(voice => voice.At(spot).Has(permission));
        return new FormsDecision(isAllowed ? Verdict.Allow : Verdict.Deny, LayerOf(facts, asker, spot, permission, isAllowed));
    }

    /// <summary>All that the asker may do with a form, in a folder, or outside all folders; there also what is of the whole site.</summary>
    public static FormsPermissionSet PermissionsAt(FormsFacts facts, FormsAsker asker, FormsPlace place)
    {
        if (Refusal(facts, asker, place) is not null)
        {
            return FormsPermissionSet.None;
        }

        var spot = Spot.Of(facts, place);
        return Voices.All(facts, asker, spot).Aggregate(FormsPermissionSet.None, (all, voice) => all.Or(voice.At(spot)));
    }

    /// <summary>What one record gives by itself, whoever has it: for showing a group, and for comparing.</summary>
    public static FormsPermissionSet PermissionsOf(FormsFacts facts, FormsRecord record, FormsPlace place) =>
        facts.Outline.Knows(place) ? new Voice(record, Over: null).At(Spot.Of(facts, place)) : FormsPermissionSet.None;

    /// <summary>Whether start folders and access let the asker to a form, whatever they may do with it then.</summary>
    public static bool IsReached(FormsFacts facts, FormsAsker asker, FormsPlace place)
    {
        var spot = Spot.Of(facts, place);
        return Refusal(facts, asker, place) is null && Voices.All(facts, asker, spot).Any(voice => voice.Reaches(spot));
    }

    /// <summary>As above, for one record by itself.</summary>
    public static bool IsReached(FormsFacts facts, FormsRecord record, FormsPlace place) =>
        facts.Outline.Knows(place) && new Voice(record, Over: null).Reaches(Spot.Of(facts, place));

    /// <summary>The gate of one record that is closed, or the permission that lets through.</summary>
    public static FormsReason OutcomeOf(FormsFacts facts, FormsRecord record, FormsPlace place, FormsPermission permission) =>
        Gates.Outcome(record, over: null, Spot.Of(facts, PlaceOf(place, permission)), permission);

    /// <summary>The decision with what every layer says, worked out gate by gate and apart from <see cref="Decide"/>.</summary>
    public static FormsExplanation Explain(FormsFacts facts, FormsAsker asker, FormsPlace place, FormsPermission permission) =>
        new FormsExplainer(facts, asker, PlaceOf(place, permission), permission).Explain();

    internal static FormsLayer? Refusal(FormsFacts facts, FormsAsker asker, FormsPlace place) =>
        facts.Outline.Knows(place) ? asker.RefusedBy : FormsLayer.Unknown;

    // What is of the whole site is asked about there, whichever form is on the screen.
    private static FormsPlace PlaceOf(FormsPlace place, FormsPermission permission) =>
        FormsPermissionSet.OfForms.Has(permission) ? place : FormsPlace.Site;

    private static FormsLayer LayerOf(FormsFacts facts, FormsAsker asker, Spot spot, FormsPermission permission, bool isAllowed)
    {
        var own = facts.Users.GetValueOrDefault(asker.User);
        if (own is { Kind: FormsRecordKind.Whole })
        {
            return FormsLayer.UserRecord;
        }

        var said = own is null ? [] : Gates.SaidBy(own, spot, permission);
        if (isAllowed ? said.Count > 0 : said.Any(reason => reason.Effect == Effect.Deny))
        {
            return FormsLayer.Override;
        }

        return Voices.OfGroups(facts, asker, spot).Any() ? FormsLayer.Groups : FormsLayer.None;
    }
}
