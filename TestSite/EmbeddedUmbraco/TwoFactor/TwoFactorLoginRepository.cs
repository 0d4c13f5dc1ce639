using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.TwoFactor;

internal sealed class TwoFactorLoginRepository(IAmbientDatabase ambient) : ITwoFactorLoginRepository
{
    private DbSet<TwoFactorLoginRow> Rows => ambient.Db.Set<TwoFactorLoginRow>();

    public ITwoFactorLogin? Get(int id) => Load(Rows.Where(row => row.Id == id)).FirstOrDefault();

    public IEnumerable<ITwoFactorLogin> GetMany(params int[]? ids) => Load(ids is null or [] ? Rows : Rows.Where(row => ids.Contains(row.Id)));

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public Task<IEnumerable<ITwoFactorLogin>> GetByUserOrMemberKeyAsync(Guid userOrMemberKey) =>
        Task.FromResult<IEnumerable<ITwoFactorLogin>>(Load(Rows.Where(row => row.UserOrMemberKey == userOrMemberKey)));

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey) =>
        Task.FromResult(Rows.Where(row => row.UserOrMemberKey == userOrMemberKey).ExecuteDelete() > 0);

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey, string providerName) =>
        Task.FromResult(Rows.Where(row => row.UserOrMemberKey == userOrMemberKey && row.ProviderName == providerName).ExecuteDelete() > 0);

    public void Save(ITwoFactorLogin entity)
    {
        var db = ambient.Db;
        var row = db.Set<TwoFactorLoginRow>().AsTracking().SingleOrDefault(found => found.UserOrMemberKey == entity.UserOrMemberKey && found.ProviderName == entity.ProviderName)
            ?? db.Add(new TwoFactorLoginRow { UserOrMemberKey = entity.UserOrMemberKey, ProviderName = entity.ProviderName }).Entity;
        row.Secret = entity.Secret;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
    }

    public void Delete(ITwoFactorLogin entity) => Rows.Where(row => row.Id == entity.Id).ExecuteDelete();

    private static List<TwoFactorLogin> Load(IQueryable<TwoFactorLoginRow> rows) => rows
        .OrderBy(row => row.Id)
        .Select(row => new TwoFactorLogin
        {
            Id = row.Id,
            UserOrMemberKey = row.UserOrMemberKey,
            ProviderName = row.ProviderName,
            Secret = row.Secret,
            Confirmed = true,
        })
        .ToList();
}
