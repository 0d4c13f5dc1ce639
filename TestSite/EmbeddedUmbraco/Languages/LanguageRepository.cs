using System.Globalization;
using EmbeddedUmbraco.Groups;
using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Languages;

internal sealed class LanguageRepository(IAmbientDatabase ambient, TimeProvider clock) : ILanguageRepository
{
    private static readonly RowMap<ILanguage, LanguageRow> Columns = new();

    private DbSet<LanguageRow> Rows => ambient.Db.Set<LanguageRow>();

    public ILanguage? Get(int id) => Load(Rows.Where(row => row.Id == id)).FirstOrDefault();

    public IEnumerable<ILanguage> GetMany(params int[]? ids) => Load(ids is null or [] ? Rows : Rows.Where(row => ids.Contains(row.Id)));

    public IEnumerable<ILanguage> Get(IQuery<ILanguage> query) => Load(Rows.Matching(query, Columns));

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public int Count(IQuery<ILanguage>? query) => Rows.Matching(query, Columns).Count();

    public ILanguage? GetByIsoCode(string isoCode) => Load(WithIsoCode(isoCode)).FirstOrDefault();

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true) => isoCode is null
        ? null
        : Found(WithIsoCode(isoCode).Select(row => (int?)row.Id).FirstOrDefault(), isoCode, throwOnNotFound);

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true) => id is null
        ? null
        : Found(Rows.Where(row => row.Id == id).Select(row => row.IsoCode).FirstOrDefault(), id, throwOnNotFound);

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true)
    {
        var codes = Rows.Where(row => ids.Contains(row.Id)).ToDictionary(row => row.Id, row => row.IsoCode);
        return ids.Select(id => Found(codes.GetValueOrDefault(id), id, throwOnNotFound)).OfType<string>().ToArray();
    }

    public string GetDefaultIsoCode() => Default().IsoCode;

    public int? GetDefaultId() => Default().Id;

    public void Save(ILanguage entity)
    {
        var db = ambient.Db;
        var now = clock.GetUtcNow().UtcDateTime;
        var row = entity.HasIdentity
            ? db.Set<LanguageRow>().AsTracking().Single(found => found.Id == entity.Id)
            : db.Add(new LanguageRow { Key = entity.Key, CreateDate = now }).Entity;
        row.IsoCode = entity.IsoCode;
        row.CultureName = entity.CultureName;
        row.IsMandatory = entity.IsMandatory;
        row.IsDefault = entity.IsDefault;
        row.FallbackLanguageId = GetIdByIsoCode(entity.FallbackIsoCode);
        row.UpdateDate = entity.UpdateDate = now;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        if (row.IsDefault)
        {
            db.Set<LanguageRow>().Where(other => other.Id != row.Id && other.IsDefault).ExecuteUpdate(set => set.SetProperty(other => other.IsDefault, false));
        }

        entity.Id = row.Id;
        entity.CreateDate = row.CreateDate;
        entity.ResetDirtyProperties();
    }

    public void Delete(ILanguage entity)
    {
        Rows.Where(row => row.Id == entity.Id).ExecuteDelete();
        UserGroupModels.Changed(ambient.Db, clock);
        entity.DeleteDate = clock.GetUtcNow().UtcDateTime;
    }

    private static T? Found<T>(T? value, object wanted, bool required) => value is null && required
        ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There is no language {wanted}."), nameof(wanted))
        : value;

    private static Language ToEntity(LanguageRow row, IReadOnlyDictionary<int, string> isoCodes)
    {
        var language = new Language(row.IsoCode, row.CultureName);
        language.DisableChangeTracking();
        language.Id = row.Id;
        language.Key = row.Key;
        language.IsDefault = row.IsDefault;
        language.IsMandatory = row.IsMandatory;
        language.FallbackIsoCode = row.FallbackLanguageId is { } fallback ? isoCodes.GetValueOrDefault(fallback) : null;
        language.CreateDate = row.CreateDate;
        language.UpdateDate = row.UpdateDate;
        language.ResetDirtyProperties(false);
        language.EnableChangeTracking();
        return language;
    }

    private LanguageRow Default() => Rows.OrderByDescending(row => row.IsDefault).ThenBy(row => row.Id).First();

    private IQueryable<LanguageRow> WithIsoCode(string isoCode)
    {
        var folded = isoCode.Fold();
        return Rows.Where(row => row.IsoCode.ToLower() == folded);
    }

    /// <summary>Umbraco lists the default language first, then by id.</summary>
    private List<Language> Load(IQueryable<LanguageRow> query)
    {
        var rows = query.OrderByDescending(row => row.IsDefault).ThenBy(row => row.Id).ToList();
        var isoCodes = rows.Exists(row => row.FallbackLanguageId is not null)
            ? Rows.ToDictionary(row => row.Id, row => row.IsoCode)
            : [];
        return rows.ConvertAll(row => ToEntity(row, isoCodes));
    }
}
