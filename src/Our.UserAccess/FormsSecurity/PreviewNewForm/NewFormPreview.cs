namespace Our.UserAccess.FormsSecurity.PreviewNewForm;

/// <summary>Who would get to a form that is not there yet.</summary>
/// <param name="Groups">Every group with a record, by name.</param>
/// <param name="Users">Every user with a record of their own that may be seen, by name.</param>
internal sealed record NewFormPreview(IReadOnlyList<NewFormAccess> Groups, IReadOnlyList<NewFormAccess> Users);
