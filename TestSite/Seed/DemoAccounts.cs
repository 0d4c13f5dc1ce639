namespace TestSite.Seed;

/// <summary>The accounts that the README names. The password is public: the TestSite listens on this machine only.</summary>
internal static class DemoAccounts
{
    public const string Password = "UserAccess-2026!";

    public static readonly DemoAccount Administrator = new("admin@example.test", "Ada Admin", "administrator");
    public static readonly DemoAccount Manager = new("manager@example.test", "Mads Manager", "manages users, is no administrator");
    public static readonly DemoAccount AcmeManager = new("acme.manager@example.test", "Alma Acme", "manages the Acme site only");
    public static readonly DemoAccount Anna = new("anna@example.test", "Anna Berg", "Editor in Acme, Translator in Borealis");
    public static readonly DemoAccount Bo = new("bo@example.test", "Bo Holm", "Writer");
    public static readonly DemoAccount Nobody = new("nobody@example.test", "Noor Nobody", "no groups");

    public static readonly DemoAccount Lea = new("lea.paragraph@example.test", "Lea Paragraph", "Legal reviewer, sees members without their sensitive data");
    public static readonly DemoAccount Justus = new("justus.klausel@example.test", "Justus Klausel", "Legal reviewer who may see sensitive data");

    public static readonly IReadOnlyList<DemoAccount> All = [Administrator, Manager, AcmeManager, Anna, Bo, Nobody, Lea, Justus];
}

internal sealed record DemoAccount(string Email, string Name, string Purpose);
