namespace Our.UserAccess.FormsSecurity.Matrix;

/// <summary>The five permissions that differ from form to form.</summary>
internal sealed record FormsMatrixPermissions(FormsMatrixCell ManageForms, FormsMatrixCell ViewEntries, FormsMatrixCell EditEntries, FormsMatrixCell DeleteEntries, FormsMatrixCell ManageWorkflows);
