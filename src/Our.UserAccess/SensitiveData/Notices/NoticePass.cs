using Microsoft.Extensions.Logging;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Grants;
using Our.UserAccess.SensitiveData.Persistence;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.SensitiveData.Notices;

/// <summary>
/// What is to be told is read from the grants themselves, so that no grant is missed, however it was given: a version of which
/// the owner was not told yet. A mail that may not have gone out is sent again.
/// </summary>
internal sealed partial class NoticePass(
    IReadiness readiness, ISensitiveDataGroup group, GrantStore grants, NoticeStore notices, OwnerMail mail, TimeProvider clock, ILogger<NoticePass> logger)
{
    private const int Most = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await readiness.CheckAsync(cancellationToken) is not null)
        {
            return;
        }

        if (await group.EnsureAsync() is string lost)
        {
            LogLost(lost);
        }

        Assignment[] told = [.. (await grants.OpenAsync(cancellationToken)).Where(grant => grant.Source == GrantSources.Grant)];
        IReadOnlyDictionary<Guid, GrantNotice> known = told.Length == 0
            ? new Dictionary<Guid, GrantNotice>()
            : await notices.OfAsync([.. told.Select(grant => grant.Id)], cancellationToken);
        foreach (Assignment grant in told)
        {
            await TellAsync(grant, known.GetValueOrDefault(grant.Id), cancellationToken);
        }
    }

    private async Task TellAsync(Assignment grant, GrantNotice? before, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        bool isNews = before is null || before.Version < grant.Version;
        if (!isNews && !(before?.NextAt <= now))
        {
            return;
        }

        // INVARIANT: written before it is sent. A process that ends in between sends it once more, and never without end.
        int attempts = isNews ? 1 : before!.Attempts + 1;
        var notice = new GrantNotice { GrantId = grant.Id, Version = grant.Version, Attempts = attempts, NextAt = attempts < Most ? now + (attempts * Pause) : null };
        await notices.WriteAsync(notice, isNew: before is null, cancellationToken);
        if (await mail.SendAsync(grant, cancellationToken))
        {
            notice.NextAt = null;
            await notices.WriteAsync(notice, isNew: false, cancellationToken);
        }
        else if (notice.NextAt is null)
        {
            LogGivenUp();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access: {Reason} Nobody can be given access to sensitive data until it is there.")]
    private partial void LogLost(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not tell the owner of a grant of access to sensitive data, and has given up. The grant is on the page and in the audit trail.")]
    private partial void LogGivenUp();
}
