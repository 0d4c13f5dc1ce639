using TestSite.Forms.Storage;

namespace TestSite.Seed.Forms;

/// <summary>The forms of the three sites of the demo: a folder each, with a folder for jobs.</summary>
internal static class SeedForms
{
    private static readonly SiteField[] Contact = [new("name", "Name", IsRequired: true), new("email", "E-mail", IsSensitive: true, IsRequired: true), new("topic", "Topic", PrevalueSource: "Topics"), new("message", "Message", IsRequired: true)];
    private static readonly SiteField[] Job = [new("name", "Name", IsRequired: true), new("email", "E-mail", IsSensitive: true, IsRequired: true), new("born", "Date of birth", IsSensitive: true), new("letter", "Why you?", IsRequired: true)];
    private static readonly SiteField[] Newsletter = [new("email", "E-mail", IsSensitive: true, IsRequired: true), new("language", "Language", PrevalueSource: "Languages")];

    private static readonly string[] Sites = ["Acme", "Borealis", "Cirrus"];

    public static IEnumerable<SiteFolder> Folders => Sites.SelectMany(site => new[]
    {
        new SiteFolder { Key = Folder(site), Name = site },
        new SiteFolder { Key = Folder($"{site}/jobs"), Name = "Jobs", ParentKey = Folder(site) },
    });

    public static IEnumerable<SiteForm> Forms => Sites.SelectMany(site => new[]
    {
        Make(site, "Contact", "contact", Folder(site), Contact),
        Make(site, "Job application", "job", Folder($"{site}/jobs"), Job),
        Make(site, "Newsletter", "newsletter", Folder(site), Newsletter),
    });

    public static IEnumerable<SiteList> Lists =>
    [
        new() { Kind = SiteList.PrevalueSources, Name = "Topics", Values = ["Order", "Press", "Something else"] },
        new() { Kind = SiteList.PrevalueSources, Name = "Languages", Values = ["English", "Dansk", "Svenska"] },
        new() { Kind = SiteList.DataSources, Name = "Customers", Values = ["https://crm.example.test/contacts"] },
    ];

    /// <summary>The folder at the top of a site's forms; none for a site without forms.</summary>
    public static Guid[] FoldersOf(string site) => [.. Sites.Where(name => name == site).Select(Folder)];

    public static Guid Folder(string path) => SeedKeys.Of("formFolder", path);

    public static Guid Form(string slug) => SeedKeys.Of("form", slug);

    public static IEnumerable<SiteEntry> Entries(DateTime now)
    {
        string[] names = ["Tove Lind", "Amir Haddad", "Greta Holst", "Owen Clarke"];
        return Forms.SelectMany(form => names.Select((name, number) => new SiteEntry
        {
            Id = SeedKeys.Of("entry", $"{form.Slug}/{name}"),
            FormKey = form.Key,
            At = now.AddDays(-1 - number).AddHours(-number),
            Values = form.Fields.ToDictionary(field => field.Alias, field => Value(field, name)),
        }));
    }

    private static string Value(SiteField field, string name) => field.Alias switch
    {
        "name" => name,
        "email" => $"{name.Split(' ')[0].ToLowerInvariant()}@visitors.example.test",
        "born" => "1990-04-12",
        "topic" => "Order",
        "language" => "English",
        _ => "I read about you and would like to hear more.",
    };

    private static SiteForm Make(string site, string name, string alias, Guid folder, SiteField[] fields)
    {
        var slug = $"{site.ToLowerInvariant()}-{alias}";
        return new SiteForm { Key = Form(slug), Name = $"{site} {name.ToLowerInvariant()}", FolderKey = folder, Slug = slug, Fields = fields };
    }
}
