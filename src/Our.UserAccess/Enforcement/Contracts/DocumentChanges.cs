namespace Our.UserAccess.Enforcement.Contracts;

/// <summary>The verbs under which Umbraco changes documents in cultures or by types.</summary>
internal static class DocumentChanges
{
    public const string Create = "Umb.Document.Create";
    public const string Update = "Umb.Document.Update";
    public const string Publish = "Umb.Document.Publish";
    public const string Unpublish = "Umb.Document.Unpublish";
}
