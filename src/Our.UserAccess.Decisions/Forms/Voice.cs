using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>A record with an override laid over it; either may be missing.</summary>
internal readonly record struct Voice(FormsRecord? Record, FormsRecord? Over)
{
    public FormsPermissionSet At(Spot spot)
    {
        var reached = Reaches(spot);
        if (spot.IsSite)
        {
            return reached ? Flags(entry: null, over: null) : Flags(entry: null, over: null).Without(FormsPermissionSet.OfForms);
        }

        return reached ? Flags(EntryOf(Record, spot), EntryOf(Over, spot)).And(FormsPermissionSet.OfForms) : FormsPermissionSet.None;
    }

    public bool Reaches(Spot spot)
    {
        var starts = Over is { StartFolders.Count: > 0 } ? Over.StartFolders : Record?.StartFolders ?? [];
        return (starts.Count == 0 || spot.IsIn(starts)) && HasAccess(spot, EntryOf(Record, spot), EntryOf(Over, spot));
    }

    private static FormsEntry? EntryOf(FormsRecord? record, Spot spot) =>
        spot.Place.Form is { } form ? record?.Entries.GetValueOrDefault(form) : null;

    private bool HasAccess(Spot spot, FormsEntry? entry, FormsEntry? over) =>
        spot.Place.Form is null
        || (over?.Access ?? Over?.OtherForms ?? entry?.Access ?? Record?.OtherForms) == Effect.Allow;

    private FormsPermissionSet Flags(FormsEntry? entry, FormsEntry? over) =>
        Apply(Apply(Apply(Record?.Allowed ?? FormsPermissionSet.None, entry?.Allowed, entry?.Denied), Over?.Allowed, Over?.Denied), over?.Allowed, over?.Denied);

    private static FormsPermissionSet Apply(FormsPermissionSet flags, FormsPermissionSet? allowed, FormsPermissionSet? denied) =>
        flags.Or(allowed ?? FormsPermissionSet.None).Without(denied ?? FormsPermissionSet.None);
}
