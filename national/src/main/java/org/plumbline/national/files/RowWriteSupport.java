package org.plumbline.national.files;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Writes rows into Parquet. */
final class RowWriteSupport extends WriteSupport<Row> {

  private static final String LIST = "list";
  private static final String ELEMENT = "element";

  private final StructType columns;
  private final Map<String, String> metadata;

  @SuppressWarnings("NullAway.Init") // Parquet gives it before the first row
  private RecordConsumer out;

  RowWriteSupport(StructType columns, Map<String, String> metadata) {
    this.columns = columns;
    this.metadata = metadata;
  }

  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(ParquetTypes.message(columns), metadata);
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(Row row) {
    out.startMessage();
    fields(row, columns);
    out.endMessage();
  }

  private void fields(Row row, StructType type) {
    StructField[] fields = type.fields();
    for (int i = 0; i < fields.length; i++) {
      Object value = row.get(i);
      if (value != null) {
        out.startField(fields[i].name(), i);
        value(value, fields[i].dataType());
        out.endField(fields[i].name(), i);
      }
    }
  }

  private void value(Object value, DataType type) {
    switch (value) {
      case String text -> out.addBinary(Binary.fromString(text));
      case Integer number -> out.addInteger(number);
      case Long number -> out.addLong(number);
      case Boolean truth -> out.addBoolean(truth);
      case byte[] bytes -> out.addBinary(Binary.fromConstantByteArray(bytes));
      case Row row -> {
        out.startGroup();
        fields(row, (StructType) type);
        out.endGroup();
      }
      case Seq<?> values -> list(CollectionConverters.asJava(values), (ArrayType) type);
      default -> throw new IllegalArgumentException("No column holds a " + value.getClass());
    }
  }

  private void list(List<?> values, ArrayType type) {
    out.startGroup();
    if (!values.isEmpty()) {
      out.startField(LIST, 0);
      for (Object value : values) {
        out.startGroup();
        out.startField(ELEMENT, 0);
        value(value, type.elementType());
        out.endField(ELEMENT, 0);
        out.endGroup();
      }
      out.endField(LIST, 0);
    }
    out.endGroup();
  }
}
