namespace Our.UserAccess.Decisions.Forms;

/// <summary>The seven things that somebody may be allowed to do with forms.</summary>
public enum FormsPermission : byte
{
    ManageForms,
    ViewEntries,
    EditEntries,
    DeleteEntries,
    ManageWorkflows,

    /// <summary>Of the whole site: no form and no folder has one of its own.</summary>
    ManageDatasources,

    /// <summary>Of the whole site, as the data sources.</summary>
    ManagePrevalueSources,
}
