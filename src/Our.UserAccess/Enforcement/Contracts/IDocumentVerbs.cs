namespace Our.UserAccess.Enforcement.Contracts;

/// <summary>The verbs of documents.</summary>
internal interface IDocumentVerbs
{
    /// <summary>All that Umbraco and its packages declare, whether some group has them or not.</summary>
    IReadOnlyCollection<string> All { get; }

    bool IsAboutDocuments(string verb);
}
