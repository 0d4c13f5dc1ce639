namespace TestSite.Forms.Storage;

/// <summary>A list of values for the whole site: a prevalue source, or the address of a data source.</summary>
internal sealed record SiteList
{
    public const string PrevalueSources = "prevalueSources";
    public const string DataSources = "dataSources";

    public static readonly IReadOnlyList<string> Kinds = [DataSources, PrevalueSources];

    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Values { get; init; }
}
