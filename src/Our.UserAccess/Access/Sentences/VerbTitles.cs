namespace Our.UserAccess.Access.Sentences;

/// <summary>Verbs as people call them: a title for lists, a phrase for "may … Home". Verbs of other packages are shown as they are.</summary>
internal static class VerbTitles
{
    private static readonly OrderedDictionary<string, (string Title, string Phrase)> Known = new(StringComparer.Ordinal)
    {
        ["Umb.Document.Read"] = ("Read", "read"),
        ["Umb.Document.Create"] = ("Create", "create content below"),
        ["Umb.Document.Update"] = ("Update", "update"),
        ["Umb.Document.Delete"] = ("Delete", "delete"),
        ["Umb.Document.CreateBlueprint"] = ("Create Document Blueprint", "make a blueprint of"),
        ["Umb.Document.Notifications"] = ("Notifications", "set notifications for"),
        ["Umb.Document.Publish"] = ("Publish", "publish"),
        ["Umb.Document.Permissions"] = ("Set permissions", "set permissions of"),
        ["Umb.Document.Unpublish"] = ("Unpublish", "unpublish"),
        ["Umb.Document.Duplicate"] = ("Duplicate", "duplicate"),
        ["Umb.Document.Move"] = ("Move", "move"),
        ["Umb.Document.Sort"] = ("Sort", "sort what is below"),
        ["Umb.Document.CultureAndHostnames"] = ("Culture and Hostnames", "set culture and hostnames of"),
        ["Umb.Document.PublicAccess"] = ("Public Access", "set public access of"),
        ["Umb.Document.Rollback"] = ("Rollback", "roll back"),
        ["Umb.DocumentRecycleBin.Restore"] = ("Restore", "restore"),
        ["Our.UserAccess.Media.Read"] = ("Read", "read"),
        ["Our.UserAccess.Media.Create"] = ("Create", "create media below"),
        ["Our.UserAccess.Media.Update"] = ("Update", "update"),
        ["Our.UserAccess.Media.Delete"] = ("Delete", "delete"),
        ["Our.UserAccess.Media.Move"] = ("Move", "move"),
    };

    /// <summary>Umbraco's verbs on documents, then ours on media, in the order in which they are shown.</summary>
    public static IReadOnlyCollection<string> All => Known.Keys;

    public static string Title(string verb) => Known.TryGetValue(verb, out var known) ? known.Title : Words.Name(verb);

    public static string Phrase(string verb) => Known.TryGetValue(verb, out var known) ? known.Phrase : $"use {Words.Name(verb)} on";
}
