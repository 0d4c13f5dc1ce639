using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>A record with an override laid over it; either may be missing.</summary>
internal readonly record struct Voice(FormsRecord? Record, FormsRecord? Over)
{
    public FormsPermissionSet At(Spot spot)
    {
        var starts = Over is { StartFolders.Count: > 0 } ? Over.StartFolders : Record?.StartFolders ?? [];
        var reached = starts.Count == 0 || spot.IsIn(starts);
        if (spot.IsSite)
        {
            return reached ? Flags(entry: null, over: null) : Flags(entry: null, over: null).Without(FormsPermissionSet.OfForms);
        }

        var entry = EntryOf(Record, spot);
        var over = EntryOf(Over, spot);
        return reached && HasAccess(spot, entry, over) ? Flags(entry, over).And(FormsPermissionSet.OfForms) : FormsPermissionSet.None;
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
