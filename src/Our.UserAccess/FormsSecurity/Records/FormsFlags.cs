using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>The seven permissions on the wire: allowed, denied, or (null) nothing said.</summary>
internal sealed record FormsFlags
{
    public Effect? ManageForms { get; init; }

    public Effect? ViewEntries { get; init; }

    public Effect? EditEntries { get; init; }

    public Effect? DeleteEntries { get; init; }

    public Effect? ManageWorkflows { get; init; }

    public Effect? ManageDatasources { get; init; }

    public Effect? ManagePrevalueSources { get; init; }

    public static FormsFlags Of(FormsPermissionSet allowed, FormsPermissionSet denied)
    {
        Effect? Said(FormsPermission permission) => denied.Has(permission) ? Effect.Deny : allowed.Has(permission) ? Effect.Allow : null;
        return new FormsFlags
        {
            ManageForms = Said(FormsPermission.ManageForms),
            ViewEntries = Said(FormsPermission.ViewEntries),
            EditEntries = Said(FormsPermission.EditEntries),
            DeleteEntries = Said(FormsPermission.DeleteEntries),
            ManageWorkflows = Said(FormsPermission.ManageWorkflows),
            ManageDatasources = Said(FormsPermission.ManageDatasources),
            ManagePrevalueSources = Said(FormsPermission.ManagePrevalueSources),
        };
    }

    /// <summary>The permissions with this setting.</summary>
    public FormsPermissionSet With(Effect effect) =>
        FormsPermissionSet.Of([.. Enum.GetValues<FormsPermission>().Where(permission => this[permission] == effect)]);

    private Effect? this[FormsPermission permission] => permission switch
    {
        FormsPermission.ManageForms => ManageForms,
        FormsPermission.ViewEntries => ViewEntries,
        FormsPermission.EditEntries => EditEntries,
        FormsPermission.DeleteEntries => DeleteEntries,
        FormsPermission.ManageWorkflows => ManageWorkflows,
        FormsPermission.ManageDatasources => ManageDatasources,
        _ => ManagePrevalueSources,
    };
}
