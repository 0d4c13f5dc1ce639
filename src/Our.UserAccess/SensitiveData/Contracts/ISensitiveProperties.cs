namespace Our.UserAccess.SensitiveData.Contracts;

/// <summary>Where Umbraco's own data is marked as sensitive.</summary>
internal interface ISensitiveProperties
{
    /// <summary>The member types that have such properties, by name; a site has few.</summary>
    IReadOnlyList<SensitivePlace> OfMemberTypes();
}
