using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TestSite.Forms.Storage;

/// <summary>The forms of the site, in a file of their own beside Umbraco's database.</summary>
internal sealed class SiteFormsContext(DbContextOptions<SiteFormsContext> options) : DbContext(options)
{
    public DbSet<SiteFolder> Folders => Set<SiteFolder>();

    public DbSet<SiteForm> Forms => Set<SiteForm>();

    public DbSet<SiteEntry> Entries => Set<SiteEntry>();

    public DbSet<SiteList> Lists => Set<SiteList>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SiteFolder>().HasKey(folder => folder.Key);
        modelBuilder.Entity<SiteForm>().HasKey(form => form.Key);
        modelBuilder.Entity<SiteForm>().HasIndex(form => form.Slug).IsUnique();
        modelBuilder.Entity<SiteForm>().Property(form => form.Fields).AsJson();
        modelBuilder.Entity<SiteEntry>().HasKey(entry => entry.Id);
        modelBuilder.Entity<SiteEntry>().HasIndex(entry => entry.FormKey);
        modelBuilder.Entity<SiteEntry>().Property(entry => entry.Values).AsJson();
        modelBuilder.Entity<SiteList>().HasKey(list => new { list.Kind, list.Name });
        modelBuilder.Entity<SiteList>().Property(list => list.Values).AsJson();
    }
}

file static class JsonColumn
{
    public static void AsJson<T>(this PropertyBuilder<T> property)
        where T : class =>
        property.HasConversion(value => JsonSerializer.Serialize(value, JsonSerializerOptions.Web), text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Web)!);
}
