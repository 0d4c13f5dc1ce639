using EmbeddedUmbraco.Persistence;

namespace EmbeddedUmbraco.Entities;

internal static class DatabaseFlush
{
    /// <summary>Saves and forgets, so that later reads of the scope see the rows as they are.</summary>
    public static void Flush(this EmbeddedUmbracoDbContext db)
    {
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }
}
