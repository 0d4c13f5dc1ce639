using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using NSubstitute;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Mails.Rendering;

namespace Our.UserAccess.Tests.Mails;

public sealed class MailRendererTests : IDisposable
{
    private static readonly MailFields Fields = new()
    {
        Name = "Åsa",
        InviterName = "Bo Berg",
        Message = "Welcome!\nSee you on Monday.",
        Link = new Uri("https://site.example.test/umbraco/user-access/invitation?id=1&token=2"),
        Groups = ["Editors", "Writers"],
        Workspaces = ["Denmark"],
        ExpiresAt = new DateTimeOffset(2026, 11, 25, 8, 15, 0, TimeSpan.Zero),
        AccessUntil = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero),
        InviteeName = "Carl",
        InviteeEmail = "carl@example.test",
    };

    private readonly string _root = Directory.CreateTempSubdirectory("mails-").FullName;

    public static TheoryData<string, string> All { get; } = new(
        from language in new[] { "en", "da", "sv", "de", "nl" }
        from kind in Enum.GetNames<MailKind>()
        select (language, kind));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_mail_says_all_it_was_given_in_every_language_and_leaves_no_placeholder(string language, string kind)
    {
        RenderedMail mail = Render(Enum.Parse<MailKind>(kind), language);

        Assert.All([mail.Subject, mail.Html, mail.Text], part => Assert.DoesNotContain("{{", part, StringComparison.Ordinal));
        Assert.NotEmpty(mail.Subject);
        Assert.Contains("Åsa", mail.Html, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", mail.Html, StringComparison.Ordinal);
        Assert.Contains("Åsa", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', mail.Text);
        if (mail.Kind is not MailKind.TestMail)
        {
            Assert.Contains("href=\"https://site.example.test/umbraco/user-access/invitation?id=1&amp;token=2\"", mail.Html, StringComparison.Ordinal);
            Assert.Contains("https://site.example.test/umbraco/user-access/invitation?id=1&token=2", mail.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en", "Wednesday, 25 November 2026, 08:15 UTC")]
    [InlineData("en-US", "Wednesday, November 25, 2026, 08:15 UTC")]
    [InlineData("da-DK", "onsdag den 25. november 2026, 08:15 UTC")]
    [InlineData("sv-SE", "onsdag 25 november 2026, 08:15 UTC")]
    [InlineData("de", "Mittwoch, 25. November 2026, 08:15 UTC")]
    [InlineData("nl-NL", "woensdag 25 november 2026, 08:15 UTC")]
    [InlineData("fr-FR", "Wednesday, 25 November 2026, 08:15 UTC")]
    [InlineData(null, "Wednesday, 25 November 2026, 08:15 UTC")]
    public void Times_are_written_as_the_language_writes_them(string? language, string expected) =>
        Assert.Contains(expected, Render(MailKind.Invitation, language).Text, StringComparison.Ordinal);

    [Fact]
    public void What_there_is_not_is_not_spoken_of()
    {
        RenderedMail mail = Render(MailKind.Invitation, "en", new MailFields { Name = "Åsa", Link = Fields.Link });

        Assert.Equal("You are invited to site.example.test", mail.Subject);
        Assert.DoesNotContain("blockquote>", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("groups", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_write_is_never_markup_nor_a_placeholder()
    {
        RenderedMail mail = Render(MailKind.Invitation, "en", Fields with
        {
            Name = "<script>alert(1)</script>",
            InviterName = "\"><img src=x onerror=alert(1)>",
            Message = "<a href='https://evil.example.test'>here</a>\n{{link}} {{#groups}}{{/groups}} > quote\n\n[Button](https://evil.example.test)",
            Groups = ["<b>bold</b>"],
        });

        Assert.DoesNotContain("<script", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a href='", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"https://evil", mail.Html, StringComparison.Ordinal);
        Assert.Contains("{{link}} {{#groups}}{{/groups}}", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bo\r\nBcc: all@example.test")]
    [InlineData("Bo\nBcc: all@example.test")]
    [InlineData("Bo\u2028Bcc: all@example.test")]
    [InlineData("Bo\u0000\u0085Bcc: all@example.test")]
    public void A_subject_is_one_line_whatever_is_put_in(string inviter)
    {
        string subject = Render(MailKind.Invitation, "en", Fields with { InviterName = inviter }).Subject;

        Assert.Equal("Bo Bcc: all@example.test invites you to site.example.test", subject);
    }

    [Fact]
    public void A_name_cannot_turn_the_direction_of_what_follows_nor_grow_the_subject_without_end()
    {
        string subject = Render(MailKind.Invitation, "en", Fields with { InviterName = "Bo\u202Egnp\u2066" + new string('x', 500) }).Subject;

        Assert.StartsWith("Bognpxxx", subject, StringComparison.Ordinal);
        Assert.Equal(200, subject.Length);
    }

    [Fact]
    public void A_file_of_the_site_takes_the_place_of_one_part_and_leaves_the_others()
    {
        Write("da/Invitation.subject.txt", "Velkommen, {{name}}\n");
        Write("da/Invitation.html", "<h1>{{name}}</h1>{{#message}}<p>{{message}}</p>{{/message}}");

        RenderedMail mail = Render(MailKind.Invitation, "da-DK");

        Assert.Equal("Velkommen, Åsa", mail.Subject);
        Assert.Contains("<h1>Åsa</h1><p>Welcome!<br>See you on Monday.</p>", mail.Html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"da\">", mail.Html, StringComparison.Ordinal);
        Assert.StartsWith("Hej Åsa", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_country_goes_before_the_language_and_a_language_of_the_sites_own_counts()
    {
        Write("da/SignIn.txt", "da");
        Write("da-DK/SignIn.txt", "da-DK");
        Write("fr/SignIn.txt", "Bonjour {{name}}");

        Assert.Equal("da-DK", Render(MailKind.SignIn, "da-DK").Text);
        Assert.Equal("da", Render(MailKind.SignIn, "da").Text);
        Assert.Equal("Bonjour Åsa", Render(MailKind.SignIn, "fr-CA").Text);
    }

    [Fact]
    public void A_whole_page_of_the_site_stands_alone_and_a_layout_frames_all_others()
    {
        Write("layout.html", "<html><body class=\"ours\">{{content}}</body></html>");
        Write("en/TestMail.html", "<html><body>{{name}}</body></html>");

        Assert.Equal("<html><body>Åsa</body></html>", Render(MailKind.TestMail, "en").Html);
        Assert.StartsWith("<html><body class=\"ours\">", Render(MailKind.SignIn, "en").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_is_never_a_way_out_of_the_folder()
    {
        File.WriteAllText(Path.Combine(_root, "SignIn.txt"), "secret");

        Assert.DoesNotContain("secret", Render(MailKind.SignIn, "../../..").Text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private RenderedMail Render(MailKind kind, string? language, MailFields? fields = null)
    {
        IHostEnvironment environment = Substitute.For<IHostEnvironment>();
        using PhysicalFileProvider files = new(_root);
        environment.ContentRootFileProvider.Returns(files);
        ISiteIdentity site = Substitute.For<ISiteIdentity>();
        site.Name.Returns("site.example.test");
        site.Address.Returns(new Uri("https://site.example.test"));
        return new MailRenderer(new SiteTemplates(environment), site).Render(kind, language, fields ?? Fields);
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_root, SiteTemplates.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
