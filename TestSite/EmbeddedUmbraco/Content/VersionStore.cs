using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;

namespace EmbeddedUmbraco.Content;

internal sealed class VersionStore(IAmbientDatabase ambient)
{
    /// <summary>The versions with everything in them: three queries, however many they are.</summary>
    public Dictionary<int, VersionRow> Load(IReadOnlyCollection<int> ids, bool withValues)
    {
        var wanted = ids.Where(id => id != 0).Distinct().ToArray();
        if (wanted.Length == 0)
        {
            return [];
        }

        var db = ambient.Db;
        var versions = db.Set<VersionRow>().Where(row => wanted.Contains(row.Id)).ToDictionary(row => row.Id);
        foreach (var culture in db.Set<VersionCultureRow>().Where(row => wanted.Contains(row.VersionId)).ToList())
        {
            versions[culture.VersionId].Cultures.Add(culture);
        }

        if (withValues)
        {
            foreach (var value in db.Set<PropertyValueRow>().Where(row => wanted.Contains(row.VersionId)).OrderBy(row => row.Id).ToList())
            {
                versions[value.VersionId].Values.Add(value);
            }
        }

        return versions;
    }

    public int Insert(VersionRow version)
    {
        ambient.Db.Add(version);
        ambient.Db.Flush();
        return version.Id;
    }

    /// <summary>Writes the version anew under its id.</summary>
    public void Replace(VersionRow version)
    {
        var db = ambient.Db;
        var id = version.Id;
        db.Set<VersionCultureRow>().Where(row => row.VersionId == id).ExecuteDelete();
        db.Set<PropertyValueRow>().Where(row => row.VersionId == id).ExecuteDelete();
        db.Update(version);
        foreach (var part in db.ChangeTracker.Entries().Where(entry => entry.Entity is VersionCultureRow or PropertyValueRow))
        {
            part.State = EntityState.Added;
        }

        db.Flush();
    }
}
