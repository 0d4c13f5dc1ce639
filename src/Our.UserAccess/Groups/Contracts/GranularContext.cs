namespace Our.UserAccess.Groups.Contracts;

/// <summary>What granular permissions of Umbraco's own speak of.</summary>
internal static class GranularContext
{
    public const string Document = "Document";
    public const string PropertyValue = "DocumentTypeProperty";
}
