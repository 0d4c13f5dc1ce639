using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.Security;

internal sealed class ExternalLoginRepository(IAmbientDatabase ambient, TimeProvider clock) : IExternalLoginWithKeyRepository
{
    private static readonly RowMap<IIdentityUserLogin, ExternalLoginRow> LoginColumns = new RowMap<IIdentityUserLogin, ExternalLoginRow>()
        .Exact(nameof(IIdentityUserLogin.ProviderKey))
        .Map(nameof(IIdentityUserLogin.Key), row => row.UserOrMemberKey);

    private static readonly RowMap<IIdentityUserToken, TokenOfLogin> TokenColumns = new();

    private DbSet<ExternalLoginRow> Rows => ambient.Db.Set<ExternalLoginRow>();

    public IIdentityUserLogin? Get(int id) => Load(Rows.Where(row => row.Id == id)).FirstOrDefault();

    public IEnumerable<IIdentityUserLogin> GetMany(params int[]? ids) => Load(ids is null or [] ? Rows : Rows.Where(row => ids.Contains(row.Id)));

    public IEnumerable<IIdentityUserLogin> Get(IQuery<IIdentityUserLogin> query) => Load(Rows.Matching(query, LoginColumns));

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public int Count(IQuery<IIdentityUserLogin>? query) => Rows.Matching(query, LoginColumns).Count();

    public IEnumerable<IIdentityUserToken> Get(IQuery<IIdentityUserToken>? query) => Tokens().Matching(query, TokenColumns).AsEnumerable()
        .Select(IIdentityUserToken (row) => new IdentityUserToken(row.Id, row.LoginProvider, row.Name, row.Value, row.Key.ToString(), row.CreateDate))
        .ToList();

    public int Count(IQuery<IIdentityUserToken>? query) => Tokens().Matching(query, TokenColumns).Count();

    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLogin> logins)
    {
        var db = ambient.Db;
        var wanted = logins.ToDictionary(login => login.LoginProvider, StringComparer.OrdinalIgnoreCase);
        var known = db.Set<ExternalLoginRow>().AsTracking().Where(row => row.UserOrMemberKey == userOrMemberKey).ToList();
        db.RemoveRange(known.Where(row => !wanted.ContainsKey(row.LoginProvider)));
        foreach (var login in wanted.Values)
        {
            var row = known.Find(found => string.Equals(found.LoginProvider, login.LoginProvider, StringComparison.OrdinalIgnoreCase))
                ?? db.Add(new ExternalLoginRow { UserOrMemberKey = userOrMemberKey, LoginProvider = login.LoginProvider, CreateDate = Now }).Entity;
            row.ProviderKey = login.ProviderKey;
            row.UserData = login.UserData;
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLoginToken> tokens)
    {
        var db = ambient.Db;
        foreach (var login in db.Set<ExternalLoginRow>().AsTracking().Include(row => row.Tokens).Where(row => row.UserOrMemberKey == userOrMemberKey).ToList())
        {
            login.Tokens.Clear();
            login.Tokens.AddRange(tokens
                .Where(token => string.Equals(token.LoginProvider, login.LoginProvider, StringComparison.OrdinalIgnoreCase))
                .Select(token => new ExternalLoginTokenRow { Name = token.Name, Value = token.Value, CreateDate = Now }));
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Save(IIdentityUserLogin entity) => throw new NotSupportedException("Logins are saved for a user as a whole.");

    public void Delete(IIdentityUserLogin entity) => Rows.Where(row => row.Id == entity.Id).ExecuteDelete();

    public void DeleteUserLogins(Guid userOrMemberKey) => Rows.Where(row => row.UserOrMemberKey == userOrMemberKey).ExecuteDelete();

    public void DeleteUserLoginsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        var current = currentLoginProviders.ToArray();
        Rows.Where(row => !current.Contains(row.LoginProvider)).ExecuteDelete();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static List<IIdentityUserLogin> Load(IQueryable<ExternalLoginRow> rows) => rows.OrderBy(row => row.Id).AsEnumerable()
        .Select(IIdentityUserLogin (row) => new IdentityUserLogin(row.Id, row.LoginProvider, row.ProviderKey, row.UserOrMemberKey.ToString(), row.CreateDate)
        {
            Key = row.UserOrMemberKey,
            UserData = row.UserData,
        })
        .ToList();

    private IQueryable<TokenOfLogin> Tokens() => Rows.SelectMany(
        login => login.Tokens,
        (login, token) => new TokenOfLogin
        {
            Id = token.Id,
            Key = login.UserOrMemberKey,
            LoginProvider = login.LoginProvider,
            Name = token.Name,
            Value = token.Value,
            CreateDate = token.CreateDate,
        });

    private sealed class TokenOfLogin
    {
        public int Id { get; init; }

        public Guid Key { get; init; }

        public string LoginProvider { get; init; } = string.Empty;

        public string Name { get; init; } = string.Empty;

        public string Value { get; init; } = string.Empty;

        public DateTime CreateDate { get; init; }
    }
}
