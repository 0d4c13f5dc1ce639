using EmbeddedUmbraco.Languages;
using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Domains;

internal sealed class DomainRepository(IAmbientDatabase ambient) : IDomainRepository
{
    private static readonly RowMap<IDomain, DomainRow> Columns = new();

    private IQueryable<DomainRow> Rows => ambient.Db.Set<DomainRow>();

    public IDomain? Get(int id) => Load(Rows.Where(row => row.Id == id)).FirstOrDefault();

    public IEnumerable<IDomain> GetMany(params int[]? ids) => Load(ids is null or [] ? Rows : Rows.Where(row => ids.Contains(row.Id)));

    public IEnumerable<IDomain> Get(IQuery<IDomain> query) => Load(Rows.Matching(query, Columns));

    public IDomain? GetByName(string domainName) => Load(Named(domainName)).FirstOrDefault();

    public IEnumerable<IDomain> GetAll(bool includeWildcards) => Load(WithWildcards(Rows, includeWildcards));

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) =>
        Load(WithWildcards(Rows.Where(row => row.RootContentId == contentId), includeWildcards));

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public bool Exists(string domainName) => Named(domainName).Any();

    public int Count(IQuery<IDomain>? query) => Rows.Matching(query, Columns).Count();

    public void Save(IDomain entity)
    {
        var db = ambient.Db;
        var row = entity.HasIdentity
            ? db.Set<DomainRow>().AsTracking().Single(found => found.Id == entity.Id)
            : db.Add(new DomainRow { Key = entity.Key }).Entity;
        row.DomainName = entity.DomainName;
        row.LanguageId = entity.LanguageId;
        row.RootContentId = entity.RootContentId;
        row.SortOrder = (entity as UmbracoDomain)?.SortOrder ?? row.SortOrder;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(IDomain entity) => Rows.Where(row => row.Id == entity.Id).ExecuteDelete();

    private static IQueryable<DomainRow> WithWildcards(IQueryable<DomainRow> rows, bool include) =>
        include ? rows : rows.Where(row => row.DomainName != string.Empty && !row.DomainName.StartsWith("*"));

    private static UmbracoDomain ToEntity(DomainRow row, IReadOnlyDictionary<int, string> isoCodes)
    {
        var domain = new UmbracoDomain(row.DomainName, row.LanguageId is { } id ? isoCodes[id] : string.Empty)
        {
            Id = row.Id,
            Key = row.Key,
            LanguageId = row.LanguageId,
            RootContentId = row.RootContentId,
            SortOrder = row.SortOrder,
        };
        domain.ResetDirtyProperties(false);
        return domain;
    }

    private IQueryable<DomainRow> Named(string name)
    {
        var folded = name.Fold();
        return Rows.Where(row => row.DomainName.ToLower() == folded);
    }

    private List<UmbracoDomain> Load(IQueryable<DomainRow> query)
    {
        var rows = query.OrderBy(row => row.SortOrder).ThenBy(row => row.Id).ToList();
        var isoCodes = rows.Count == 0 ? [] : ambient.Db.Set<LanguageRow>().ToDictionary(row => row.Id, row => row.IsoCode);
        return rows.ConvertAll(row => ToEntity(row, isoCodes));
    }
}
