namespace TestSite.Seed.Outline;

/// <summary>One node of an outline.</summary>
/// <param name="Path">The names from the top in lower case with dashes, such as <c>acme/about-acme/history</c>.</param>
/// <param name="Type">What stands before the colon.</param>
/// <param name="Translation">The name in the site's second language, where there is one.</param>
internal sealed record OutlineNode(string Path, string? ParentPath, string Type, string Name, string? Translation, OutlineFlag Flag)
{
    public int Depth { get; } = Path.Count(character => character == '/') + 1;
}

internal enum OutlineFlag
{
    None,

    /// <summary>Saved, not published.</summary>
    Draft,

    /// <summary>Published in the site's first language only.</summary>
    TranslationDraft,

    /// <summary>In the recycle bin.</summary>
    Trashed,
}
