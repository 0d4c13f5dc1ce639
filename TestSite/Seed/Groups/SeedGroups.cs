using static Umbraco.Cms.Core.Constants;

namespace TestSite.Seed.Groups;

/// <summary>
/// The six groups of the demo. Whoever is in Acme Editors and in Borealis Editors may publish on Borealis too, although neither
/// group says so: Umbraco adds the verbs of all groups up wherever the person can reach (umbraco/Umbraco-CMS#23884).
/// </summary>
internal static class SeedGroups
{
    public const string Administrators = Security.AdminGroupAlias;
    public const string Editors = "editor";
    public const string Writers = "writer";
    public const string Translators = "translator";
    public const string SensitiveData = "sensitiveData";

    public const string AcmeEditors = "acmeEditors";
    public const string BorealisEditors = "borealisEditors";
    public const string CirrusEditors = "cirrusEditors";
    public const string LegalReviewers = "legalReviewers";
    public const string CampaignTeam = "campaignTeam";
    public const string UserManagers = "userManagers";

    private const string UserAccessSection = "Our.UserAccess.Section";

    private static readonly string[] ContentAndMedia = [Applications.Content, Applications.Media];

    public static readonly IReadOnlyList<SeedGroup> All =
    [
        new(AcmeEditors, "Acme Editors", "icon-edit", "Edit and publish the Acme site.")
        {
            Sections = ContentAndMedia, Verbs = SeedVerbs.Everything,
            StartDocument = "acme", StartMedia = "acme", Languages = ["en-US", "da-DK"],
        },
        new(BorealisEditors, "Borealis Editors", "icon-edit", "Edit the Borealis site; somebody else publishes.")
        {
            Sections = ContentAndMedia, Verbs = SeedVerbs.Edit,
            StartDocument = "borealis", StartMedia = "borealis", Languages = ["sv-SE"],
        },
        new(CirrusEditors, "Cirrus Editors", "icon-edit", "Edit and publish the Cirrus site.")
        {
            Sections = ContentAndMedia, Verbs = SeedVerbs.Everything,
            StartDocument = "cirrus", StartMedia = "cirrus", Languages = ["da-DK", "en-US"],
        },
        new(LegalReviewers, "Legal reviewers", "icon-legal", "Read everything, correct and publish the legal pages of all sites, answer members who ask for their data.")
        {
            Sections = [.. ContentAndMedia, Applications.Members], Verbs = SeedVerbs.Read, StartDocument = SeedGroup.Root, StartMedia = SeedGroup.Root,
            Granular =
            [
                new("acme/legal", SeedVerbs.Review),
                new("borealis/juridik", SeedVerbs.Review),
                new("cirrus/jura", SeedVerbs.Review),
                new("acme/legal/data-processing-agreement", SeedVerbs.Read),
            ],
        },
        new(CampaignTeam, "Campaign team", "icon-megaphone", "Campaigns on all sites; no part of the legal and career pages.")
        {
            Sections = ContentAndMedia, Verbs = SeedVerbs.Publish, StartDocument = SeedGroup.Root, StartMedia = SeedGroup.Root,
            Granular =
            [
                new("acme/legal", SeedVerbs.Nothing),
                new("acme/careers", SeedVerbs.Nothing),
                new("borealis/juridik", SeedVerbs.Nothing),
                new("borealis/jobba-hos-oss", SeedVerbs.Nothing),
                new("cirrus/jura", SeedVerbs.Nothing),
                new("acme/campaigns", SeedVerbs.Everything),
                new("borealis/kampanjer", SeedVerbs.Everything),
                new("cirrus/kampagner", SeedVerbs.Everything),
            ],
        },
        new(UserManagers, "User managers", "icon-users", "Invite people and manage their access; where is up to their other groups.")
        {
            Sections = [Applications.Users, UserAccessSection, .. ContentAndMedia, Applications.Members], Verbs = SeedVerbs.ManageUsers,
        },
    ];
}
