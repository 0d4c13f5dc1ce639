using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.SensitiveData.Contracts;

namespace Our.UserAccess.SensitiveData.Persistence;

internal sealed class OwnerConfiguration : IEntityTypeConfiguration<SensitiveDataOwner>
{
    public void Configure(EntityTypeBuilder<SensitiveDataOwner> builder) => builder.AsRecord("SensitiveDataOwner");
}
