using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;

namespace EmbeddedUmbraco.Users;

/// <summary>Client ids of API users.</summary>
internal sealed class UserClientIds(IAmbientDatabase ambient)
{
    private DbSet<UserClientIdRow> Rows => ambient.Db.Set<UserClientIdRow>();

    public IReadOnlyList<string> All() => Rows.Select(row => row.ClientId).ToList();

    public IReadOnlyList<string> Of(int userId) => Rows.Where(row => row.UserId == userId).Select(row => row.ClientId).Order().ToList();

    public void Add(int userId, string clientId)
    {
        var db = ambient.DbForChange;
        db.Add(new UserClientIdRow { UserId = userId, ClientId = clientId });
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public bool Remove(int userId, string clientId) =>
        ambient.DbForChange.Set<UserClientIdRow>().Where(row => row.UserId == userId && row.ClientId == clientId).ExecuteDelete() > 0;
}
