using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core;

namespace EmbeddedUmbraco.Relations;

internal sealed class RelationTypeRow
{
    public int Id { get; set; }
    public Guid Key { get; set; }
    public string Alias { get; set; } = string.Empty;
    public string Name { get; set; } = string.Empty;
    public bool IsBidirectional { get; set; }
    public bool IsDependency { get; set; }
    public Guid? ParentObjectType { get; set; }
    public Guid? ChildObjectType { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<RelationTypeRow>
    {
        public void Configure(EntityTypeBuilder<RelationTypeRow> builder)
        {
            builder.ToTable("umbracoRelationType");
            builder.Property(row => row.Alias).HasMaxLength(100);
            builder.HasIndex(row => row.Alias).IsUnique();
            builder.HasIndex(row => row.Key).IsUnique();
            builder.HasData(
                Trash(1, "9a3d1b7e-5c0e-4f6e-9a58-0c8f8a5f4b01", Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteName, Constants.ObjectTypes.Document),
                Trash(2, "9a3d1b7e-5c0e-4f6e-9a58-0c8f8a5f4b02", Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteName, Constants.ObjectTypes.Media));
        }

        private static RelationTypeRow Trash(int id, string key, string alias, string name, Guid type) =>
            new() { Id = -id, Key = new(key), Alias = alias, Name = name, ParentObjectType = type, ChildObjectType = type };
    }
}
