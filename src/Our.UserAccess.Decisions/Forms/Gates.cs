using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>Reads what a record says at each gate, one gate at a time.</summary>
internal static class Gates
{
    /// <summary>What the record says itself; nothing is left out.</summary>
    public static IReadOnlyList<FormsReason> SaidBy(FormsRecord record, Spot spot, FormsPermission permission) =>
        [.. new[] { Place(record, spot, permission), Access(record, spot), Permission(record, spot, permission) }.OfType<FormsReason>()];

    /// <summary>The first gate that is closed to a group or a whole record with an override over it; else the permission that lets through.</summary>
    public static FormsReason Outcome(FormsRecord record, FormsRecord? over, Spot spot, FormsPermission permission)
    {
        var said = SaidBy(record, spot, permission);
        FormsReason[] laidOver = over is null ? [] : [.. SaidBy(over, spot, permission)];
        foreach (var gate in Enum.GetValues<FormsGate>())
        {
            var answer = laidOver.FirstOrDefault(reason => reason.Gate == gate) ?? said.FirstOrDefault(reason => reason.Gate == gate);
            if (answer is { Effect: Effect.Deny } || (answer is null && IsClosedBySilence(gate, spot)))
            {
                return answer ?? Reason(record, gate, isOfForm: false, Effect.Deny);
            }

            if (gate == FormsGate.Permission)
            {
                return answer!;
            }
        }

        throw new InvalidOperationException("The last gate answers.");
    }

    private static bool IsClosedBySilence(FormsGate gate, Spot spot) => gate switch
    {
        FormsGate.Place => false,
        FormsGate.Access => spot.Place.Form is not null,
        _ => true,
    };

    private static FormsReason? Place(FormsRecord record, Spot spot, FormsPermission permission) =>
        record.StartFolders.Count == 0 || !FormsPermissionSet.OfForms.Has(permission)
            ? null
            : Reason(record, FormsGate.Place, isOfForm: false, spot.IsIn(record.StartFolders) ? Effect.Allow : Effect.Deny);

    private static FormsReason? Access(FormsRecord record, Spot spot)
    {
        if (spot.Place.Form is not { } form)
        {
            return null;
        }

        return record.Entries.GetValueOrDefault(form)?.Access is { } ofForm
            ? Reason(record, FormsGate.Access, isOfForm: true, ofForm)
            : record.OtherForms is { } ofAll ? Reason(record, FormsGate.Access, isOfForm: false, ofAll) : null;
    }

    private static FormsReason? Permission(FormsRecord record, Spot spot, FormsPermission permission)
    {
        var entry = spot.Place.Form is { } form ? record.Entries.GetValueOrDefault(form) : null;
        return Said(entry?.Allowed, entry?.Denied, permission) is { } ofForm
            ? Reason(record, FormsGate.Permission, isOfForm: true, ofForm)
            : Said(record.Allowed, record.Denied, permission) is { } ofAll ? Reason(record, FormsGate.Permission, isOfForm: false, ofAll) : null;
    }

    // Denied and allowed at once is denied.
    private static Effect? Said(FormsPermissionSet? allowed, FormsPermissionSet? denied, FormsPermission permission) =>
        denied?.Has(permission) == true ? Effect.Deny : allowed?.Has(permission) == true ? Effect.Allow : null;

    private static FormsReason Reason(FormsRecord record, FormsGate gate, bool isOfForm, Effect effect) =>
        new(record.Subject, record.Kind == FormsRecordKind.Group, gate, isOfForm, effect);
}
