namespace Our.UserAccess.AccessFacts.Contracts;

/// <summary>Reads everything of Umbraco that decides about access: a query per tree, never one per user.</summary>
internal interface IUmbracoFacts
{
    UmbracoFacts Read();
}
