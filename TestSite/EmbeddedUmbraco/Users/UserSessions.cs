using System.Linq.Expressions;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace EmbeddedUmbraco.Users;

/// <summary>Sign-in sessions: a cookie is good only as long as its session is.</summary>
internal sealed class UserSessions(IAmbientDatabase ambient, TimeProvider clock, IOptionsMonitor<GlobalSettings> settings)
{
    private static readonly TimeSpan Stale = TimeSpan.FromDays(15);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private DbSet<UserSessionRow> Rows => ambient.Db.Set<UserSessionRow>();

    public Guid Create(int? userId, string ipAddress, bool cleanStale)
    {
        var session = new UserSessionRow
        {
            // A session id is a secret, not a row order.
            SessionId = new Guid(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)),
            UserId = userId ?? throw new ArgumentNullException(nameof(userId)),
            LoggedInUtc = Now,
            LastValidatedUtc = Now,
            IpAddress = ipAddress,
        };
        var db = ambient.Db;
        db.Add(session);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        if (cleanStale)
        {
            EndStale(Stale);
        }

        return session.SessionId;
    }

    public bool Validate(int userId, Guid sessionId)
    {
        var oldest = Now - settings.CurrentValue.TimeOut;
        var now = Now;
        return Rows
            .Where(row => row.SessionId == sessionId && row.UserId == userId && row.LoggedOutUtc == null && row.LastValidatedUtc >= oldest)
            .ExecuteUpdate(row => row.SetProperty(session => session.LastValidatedUtc, now)) == 1;
    }

    public int End(Expression<Func<UserSessionRow, bool>> which)
    {
        var now = Now;
        return Rows.Where(which).Where(row => row.LoggedOutUtc == null).ExecuteUpdate(row => row.SetProperty(session => session.LoggedOutUtc, now));
    }

    public int EndStale(TimeSpan age)
    {
        var oldest = Now - age;
        return Rows.Where(row => row.LastValidatedUtc < oldest).ExecuteDelete();
    }
}
