using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;

namespace Our.UserAccess.FormsSecurity.Sentences;

/// <summary>Small pieces of English.</summary>
internal static class FormsWords
{
    /// <summary>As "see the entries of the form Contact".</summary>
    public static string Act(FormsPermission permission, FormsPlace place, FormsListing listing) => permission switch
    {
        FormsPermission.ManageForms => place switch
        {
            { Form: not null } => $"change {Form(place, listing)}",
            { Folder: { } folder } => $"make forms in the folder {listing.Folder(folder)?.Name}",
            _ => "make forms outside all folders",
        },
        FormsPermission.ViewEntries => "see the entries of " + Where(place, listing),
        FormsPermission.EditEntries => "edit the entries of " + Where(place, listing),
        FormsPermission.DeleteEntries => "delete the entries of " + Where(place, listing),
        FormsPermission.ManageWorkflows => "manage the workflows of " + Where(place, listing),
        FormsPermission.ManageDatasources => "manage data sources",
        _ => "manage prevalue sources",
    };

    /// <summary>What a record says at a gate, after the words for the record, as "has no access to this form".</summary>
    public static string Says(FormsReason reason) => (reason.Gate, reason.Effect, reason.IsOfForm) switch
    {
        (FormsGate.Place, Effect.Allow, _) => "has a start folder that leads there",
        (FormsGate.Place, _, _) => "has start folders that do not lead there",
        (FormsGate.Access, Effect.Allow, true) => "has access to this form",
        (FormsGate.Access, Effect.Allow, _) => "has access to all forms",
        (FormsGate.Access, _, true) => "is shut out of this form",
        (FormsGate.Access, _, _) => "has no access to this form",
        (_, Effect.Allow, true) => "allows it for this form",
        (_, Effect.Allow, _) => "allows it",
        (_, _, true) => "does not allow it for this form",
        _ => "does not allow it",
    };

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string Series(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";

    private static string Where(FormsPlace place, FormsListing listing) => place switch
    {
        { Form: not null } => Form(place, listing),
        { Folder: { } folder } => $"forms in the folder {listing.Folder(folder)?.Name}",
        _ => "forms outside all folders",
    };

    private static string Form(FormsPlace place, FormsListing listing) =>
        listing.Form(place.Form.GetValueOrDefault()) is { } form ? $"the form {form.Name}" : "this form";
}
