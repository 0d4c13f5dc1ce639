namespace Our.UserAccess.IntegrationTests.Mail;

/// <summary>The tests that need a site and a mail server share them; each speaks of mails to people of its own.</summary>
[CollectionDefinition(nameof(MailSiteCollection))]
public sealed class MailSiteCollection : ICollectionFixture<MailSite>;
