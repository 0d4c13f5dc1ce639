namespace Our.UserAccess.Groups.Contracts;

/// <summary>What a group may do at one node. No verbs means explicitly nothing.</summary>
/// <param name="Context">Umbraco's or a package's name for what the entry speaks of.</param>
/// <param name="NodeId">Null where the context speaks of no node.</param>
/// <param name="Verbs">As Umbraco stores them: for a property value, the key of the property type stands before the verb.</param>
internal sealed record GranularDraft(string Context, Guid? NodeId, IReadOnlyList<string> Verbs);
