using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.BulkSet;

internal static class FormsBulkRules
{
    // Each record is guarded and written by itself, so this bounds how long one call takes.
    private const int MaxSubjects = 250;
    private const int MaxForms = 2500;

    /// <summary>Null when there is something to set, and not too much.</summary>
    public static Failure? Check(FormsBulkBody body, FormsListing listing)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.GroupIds.Count + body.UserIds.Count == 0, "groupIds", "'groupIds' or 'userIds' must name whose records are set.");
        errors.AddIf(body.GroupIds.Count + body.UserIds.Count > MaxSubjects, "groupIds", $"'groupIds' and 'userIds' may name {MaxSubjects} at most.");
        errors.AddIf(body.FormIds.Count > MaxForms, "formIds", $"'formIds' may name {MaxForms} at most.");
        errors.AddIf(body.FormIds.Any(id => listing.Form(id) is null), "formIds", "'formIds' names a form that no source of forms knows.");
        errors.AddIf(body is { Access: null, Permissions.Count: 0 }, "permissions", "'permissions' or 'access' must say what is set.");
        errors.AddIf(
            body.FormIds.Count > 0 && body.Permissions.Keys.Any(permission => !FormsPermissionSet.OfForms.Has(permission)),
            "permissions",
            "'permissions' cannot set data sources and prevalue sources for single forms: these are of the whole site.");
        return errors.ToFailure();
    }
}
