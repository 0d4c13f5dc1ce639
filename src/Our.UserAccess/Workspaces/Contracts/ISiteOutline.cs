namespace Our.UserAccess.Workspaces.Contracts;

/// <summary>What an installation tells about its sites: roots and domains.</summary>
internal interface ISiteOutline
{
    /// <summary>Documents that domains are assigned to, and roots without a domain at or below them.</summary>
    Task<IReadOnlyList<SiteRoot>> SitesAsync();

    /// <summary>Media items at the root, outside the recycle bin.</summary>
    IReadOnlyDictionary<string, Guid> MediaRoots();
}
