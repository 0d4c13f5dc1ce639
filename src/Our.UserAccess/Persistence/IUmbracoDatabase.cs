namespace Our.UserAccess.Persistence;

/// <summary>Where Umbraco's database is.</summary>
internal interface IUmbracoDatabase
{
    /// <summary>Null as long as Umbraco is not installed.</summary>
    string? ConnectionString { get; }

    string? ProviderName { get; }
}
