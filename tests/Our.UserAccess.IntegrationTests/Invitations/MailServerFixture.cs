using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Mail;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>The same site with its own way of sending, to a real mail server.</summary>
public sealed class MailServerFixture : InvitationsFixture
{
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public SmtpServer Mail { get; } = new();

    private protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(Mail.Settings, StringComparer.Ordinal)
    {
        ["UserAccess:Mails:Timeout"] = Timeout.ToString(),
    };

    public override async ValueTask InitializeAsync()
    {
        await Mail.InitializeAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Mail.DisposeAsync();
    }

    /// <summary>What the outbox does when it wakes up, while a server answers nothing: time goes by until it gives up.</summary>
    internal async Task SendInVainAsync()
    {
        Task sending = SendAsync();
        await Mail.HungAsync();
        while (!sending.IsCompleted)
        {
            Task timer = Clock.NextTimer;
            Clock.Advance(Timeout);
            await Task.WhenAny(sending, timer);
        }

        await sending;
    }

    private protected override void WithPost(IServiceCollection services)
    {
        // The site's own.
    }
}
